package org.iclei.gateway.feed.log;

import org.iclei.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where somebody begins to read; only the log as it is then says which cursor that is. */
public interface Start {
    /** How a reader asks for the present. */
    String END_TEXT = "end";

    Start BEGINNING = LogExtent::beginning;

    /** Whatever comes from now on. */
    Start END = LogExtent::end;

    /**
     * @throws Refused when the log does not hold the cursor
     */
    Cursor in(LogExtent extent);

    static Start after(Cursor cursor) {
        return extent -> {
            extent.mustHold(cursor);
            return cursor;
        };
    }

    /**
     * @param text as a request says it; none begins at the beginning
     * @throws Refused when it is no cursor
     */
    static Start read(@Nullable String text) {
        if (text == null) return BEGINNING;
        return text.equals(END_TEXT) ? END : after(CursorText.read(text));
    }
}
