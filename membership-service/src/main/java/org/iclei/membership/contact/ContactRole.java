package org.iclei.membership.contact;

/** What somebody speaks for an organisation about. */
public enum ContactRole {
    /** The mayor, or whoever heads it; for a term of office. */
    MUNICIPAL_LEADER,
    /** An elected official, often the leader. */
    POLITICAL_CONTACT,
    STAFF_LIAISON,
    MEDIA,
    INVOICE_CONTACT
}
