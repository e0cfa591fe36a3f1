import { testHosts } from './test-hosts.js';

testHosts('policies', 'classic');
