/** The first dues of an applicant: invoiced, paid, cancelled or paid back. */
@NullMarked
package org.iclei.membership.application.payment;

import org.jspecify.annotations.NullMarked;
