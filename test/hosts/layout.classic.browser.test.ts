import { testHosts } from './test-hosts.js';

testHosts('layout', 'classic');
