package org.iclei.gateway.home;

/**
 * A part of the platform as it is now.
 *
 * @param remark one short sentence for people
 */
record Part(String name, boolean ready, String remark) {

    static Part ready(String name, String remark) {
        return new Part(name, true, remark);
    }

    static Part away(String name, String remark) {
        return new Part(name, false, remark);
    }
}
