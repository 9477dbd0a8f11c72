package org.iclei.kit.document;

import com.mongodb.MongoException;

import org.iclei.kit.collection.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends the documents whose time has come, on one instance of the service. */
final class DocumentSweep {
    private static final Logger log = LoggerFactory.getLogger(DocumentSweep.class);

    private final Documents documents;
    private final Lease lease;

    DocumentSweep(Documents documents, Lease lease) {
        this.documents = documents;
        this.lease = lease;
    }

    @Scheduled(fixedDelayString = "${iclei.documents.sweep:10m}")
    void sweep() {
        try {
            if (lease.hold("documents")) documents.sweep();
        } catch (MongoException | DataAccessException e) {
            log.warn("documents.sweep.failed cause={}", e.toString());
        }
    }
}
