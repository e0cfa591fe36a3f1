import { testHosts } from './test-hosts.js';

testHosts('missing', 'classic');
