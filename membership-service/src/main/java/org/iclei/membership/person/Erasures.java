package org.iclei.membership.person;

import org.iclei.kit.aggregate.Aggregates;

/** Every erasure, under the id of the person; its trail says who asked for it. */
interface Erasures extends Aggregates<Erasure> {}
