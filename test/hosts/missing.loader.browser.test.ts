import { testHosts } from './test-hosts.js';

testHosts('missing', 'loader');
