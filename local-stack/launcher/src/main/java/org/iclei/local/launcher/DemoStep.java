package org.iclei.local.launcher;

/** A part of the demo, loaded through the gateway; loading it twice changes nothing. */
@FunctionalInterface
public interface DemoStep {
    void load(Stack stack, Progress progress);
}
