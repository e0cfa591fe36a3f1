import { testHosts } from './test-hosts.js';

testHosts('language', 'loader');
