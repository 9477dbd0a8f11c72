package org.iclei.membership.application.course;

import java.util.function.Function;

/** A step of an application: taken, or not, and why. */
public sealed interface Step<T> {
    record Taken<T>(T next) implements Step<T> {}

    record Refused<T>(ApplicationRefusal why) implements Step<T> {}

    default <R> Step<R> map(Function<T, R> onwards) {
        return switch (this) {
            case Taken<T>(var next) -> new Taken<>(onwards.apply(next));
            case Refused<T>(var why) -> new Refused<>(why);
        };
    }
}
