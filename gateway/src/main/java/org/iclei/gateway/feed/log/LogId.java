package org.iclei.gateway.feed.log;

import org.apache.kafka.common.ClusterResource;
import org.apache.kafka.common.ClusterResourceListener;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Leaves values as they are, and learns from which Kafka cluster they come. */
final class LogId extends ByteArrayDeserializer implements ClusterResourceListener {
    private volatile String id = "";

    @Override
    public void onUpdate(ClusterResource cluster) {
        id = String.valueOf(cluster.clusterId());
    }

    String id() {
        return id;
    }
}
