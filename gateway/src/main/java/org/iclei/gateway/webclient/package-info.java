/** The web client as files: its page, and the assets that the page names. */
@NullMarked
package org.iclei.gateway.webclient;

import org.jspecify.annotations.NullMarked;
