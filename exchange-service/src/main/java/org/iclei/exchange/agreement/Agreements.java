package org.iclei.exchange.agreement;

import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.exchange.pairing.Pairing;
import org.iclei.exchange.pairing.Pairings;
import org.iclei.kit.document.Documents;
import org.iclei.kit.document.StoredDocument;
import org.iclei.kit.document.Upload;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.springframework.stereotype.Service;

import java.time.Period;
import java.util.UUID;

/** The documents of a pairing: who sees the pairing sees them, who may change it adds to them. */
@Service
class Agreements {
    /** Counted from the day on which it was handed in. */
    private static final Period KEPT = Period.ofYears(10);

    private final Documents documents;
    private final Pairings pairings;
    private final Sight sight;

    Agreements(Documents documents, Pairings pairings, Sight sight) {
        this.documents = documents;
        this.pairings = pairings;
        this.sight = sight;
    }

    StoredDocument keep(Viewer viewer, UUID pairing, NewId id, AgreementKind kind, Upload upload) {
        var found = pairing(pairing);
        sight.requireChange(viewer, found.programme(), found.concern());
        return documents.store(id, upload, record(pairing), kind.name(), KEPT, viewer.actor());
    }

    Page<StoredDocument> list(Viewer viewer, UUID pairing, Paging paging) {
        requireSight(viewer, pairing);
        return documents.of(record(pairing), paging);
    }

    StoredDocument find(Viewer viewer, UUID pairing, UUID document) {
        requireSight(viewer, pairing);
        return documents.find(document, record(pairing)).orElseThrow(Sight::notFound);
    }

    byte[] bytes(StoredDocument document) {
        return documents.bytes(document);
    }

    private void requireSight(Viewer viewer, UUID pairing) {
        var found = pairing(pairing);
        if (!sight.allows(viewer, found.programme(), found.concern())) throw Sight.notFound();
    }

    private Pairing pairing(UUID id) {
        return pairings.find(id).orElseThrow(Sight::notFound).state();
    }

    private static String record(UUID pairing) {
        return "pairing:" + pairing;
    }
}
