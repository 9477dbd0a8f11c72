package org.iclei.gateway.feed.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * How the feed is streamed.
 *
 * @param mostStreams open at once on this gateway
 * @param heartbeat the longest silence on a stream
 * @param patience how long a client may take nothing before its stream is closed
 * @param ringEvents records kept for those who follow the end of the log
 * @param ringSize how much data these records and their frames may hold at most
 */
@ConfigurationProperties("iclei.feed.live")
record LiveSettings(
        int mostStreams,
        Duration heartbeat,
        Duration patience,
        int ringEvents,
        DataSize ringSize) {}
