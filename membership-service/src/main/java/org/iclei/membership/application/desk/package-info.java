/** What an office does with an application, and how the applicant answers. */
@NullMarked
package org.iclei.membership.application.desk;

import org.jspecify.annotations.NullMarked;
