/** The course of an application: every step, in whichever order they come, and when it ends. */
@NullMarked
package org.iclei.membership.application.course;

import org.jspecify.annotations.NullMarked;
