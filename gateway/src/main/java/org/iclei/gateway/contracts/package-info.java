/** What others may rely on: JSON Schemas of the events, OpenAPI documents of the services. */
@NullMarked
package org.iclei.gateway.contracts;

import org.jspecify.annotations.NullMarked;
