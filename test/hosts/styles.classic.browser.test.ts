import { testHosts } from './test-hosts.js';

testHosts('styles', 'classic');
