import { testHosts } from './test-hosts.js';

testHosts('scripts', 'classic');
