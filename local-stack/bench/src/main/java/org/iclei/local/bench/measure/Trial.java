package org.iclei.local.bench.measure;

/** One measurement, which may be taken again and again. */
@FunctionalInterface
public interface Trial {
    double run();
}
