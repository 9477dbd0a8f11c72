/**
 * What an organisation followed, and what follows it: cities merge, split, are renamed or absorbed.
 */
@NullMarked
package org.iclei.membership.organisation.lineage;

import org.jspecify.annotations.NullMarked;
