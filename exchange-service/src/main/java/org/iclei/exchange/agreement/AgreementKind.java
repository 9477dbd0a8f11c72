package org.iclei.exchange.agreement;

/** What is kept of a pairing. */
enum AgreementKind {
    SIGNED_AGREEMENT
}
