/**
 * Where the store keeps what it answered for: its file, the journal beside it, and when they are
 * written.
 */
@NullMarked
package org.iclei.local.store.file;

import org.jspecify.annotations.NullMarked;
