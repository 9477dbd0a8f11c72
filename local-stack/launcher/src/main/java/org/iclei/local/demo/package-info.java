/** The demo: real organisations and one real exchange, told to the system as a script would. */
@NullMarked
package org.iclei.local.demo;

import org.jspecify.annotations.NullMarked;
