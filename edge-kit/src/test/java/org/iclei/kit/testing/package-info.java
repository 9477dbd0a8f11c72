/** Fixtures that the tests of every service share. */
package org.iclei.kit.testing;
