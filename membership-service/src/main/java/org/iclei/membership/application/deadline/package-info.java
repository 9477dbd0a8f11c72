/** Days come: reminders are due, and what led to nothing in time lapses. */
@NullMarked
package org.iclei.membership.application.deadline;

import org.jspecify.annotations.NullMarked;
