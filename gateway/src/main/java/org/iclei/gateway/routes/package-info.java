/** The way to the three services: who may pass, how much, and what is said when one is away. */
@NullMarked
package org.iclei.gateway.routes;

import org.jspecify.annotations.NullMarked;
