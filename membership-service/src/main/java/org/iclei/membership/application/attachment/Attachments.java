package org.iclei.membership.application.attachment;

import org.iclei.kit.document.Documents;
import org.iclei.kit.document.StoredDocument;
import org.iclei.kit.document.Upload;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationProblems;
import org.iclei.membership.application.Applications;
import org.springframework.stereotype.Component;

import java.time.Period;
import java.util.UUID;

/** The papers of an application: who sees it sees them and may add to them. */
@Component
class Attachments {
    /** Counted from the day on which it was handed in. */
    private static final Period KEPT = Period.ofYears(10);

    private final Documents documents;
    private final Applications applications;

    Attachments(Documents documents, Applications applications) {
        this.documents = documents;
        this.applications = applications;
    }

    StoredDocument keep(
            Viewer viewer, UUID application, NewId id, AttachmentKind kind, Upload upload) {
        var record = record(viewer, application);
        return documents.store(id, upload, record, kind.name(), KEPT, viewer.actor());
    }

    Page<StoredDocument> list(Viewer viewer, UUID application, Paging paging) {
        return documents.of(record(viewer, application), paging);
    }

    StoredDocument find(Viewer viewer, UUID application, UUID document) {
        return documents
                .find(document, record(viewer, application))
                .orElseThrow(ApplicationProblems::none);
    }

    byte[] bytes(StoredDocument document) {
        return documents.bytes(document);
    }

    private String record(Viewer viewer, UUID application) {
        if (applications.find(application, viewer).isEmpty()) throw ApplicationProblems.none();
        return "application:" + application;
    }
}
