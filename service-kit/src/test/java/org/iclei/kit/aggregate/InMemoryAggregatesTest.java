package org.iclei.kit.aggregate;

class InMemoryAggregatesTest extends AggregatesContract {
    private final Aggregates<Counter> aggregates = new InMemoryAggregates<>();

    @Override
    protected Aggregates<Counter> aggregates() {
        return aggregates;
    }
}
