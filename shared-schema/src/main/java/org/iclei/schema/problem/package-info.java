/** The ways the platform says no over HTTP (RFC 9457). */
@NullMarked
package org.iclei.schema.problem;

import org.jspecify.annotations.NullMarked;
