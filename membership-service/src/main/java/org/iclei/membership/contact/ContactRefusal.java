package org.iclei.membership.contact;

/** Why these cannot be the contacts of one organisation. */
public enum ContactRefusal {
    TOO_MANY,
    PERSON_TWICE,
    NO_ROLE,
    SEVERAL_LEADERS,
    /** Some, and none or several of them the key liaison. */
    NOT_ONE_KEY_LIAISON,
    /** A term of who leads nothing, or one that ends before it begins. */
    IMPOSSIBLE_TERM
}
