import { testHosts } from './test-hosts.js';

testHosts('policies', 'loader');
