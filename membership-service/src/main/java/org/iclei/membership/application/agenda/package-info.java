/** The days by which something about an application is due, and who hears of them beforehand. */
@NullMarked
package org.iclei.membership.application.agenda;

import org.jspecify.annotations.NullMarked;
