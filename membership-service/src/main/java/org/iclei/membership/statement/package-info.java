/** What somebody says of an organisation, read field by field; every flaw is remembered. */
@NullMarked
package org.iclei.membership.statement;

import org.jspecify.annotations.NullMarked;
