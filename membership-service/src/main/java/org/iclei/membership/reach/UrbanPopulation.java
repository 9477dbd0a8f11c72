package org.iclei.membership.reach;

/**
 * How many people lived in cities.
 *
 * @param series whose count it is; years of two series are never compared
 * @param definition what the series calls urban
 * @param source public address of the figure
 */
record UrbanPopulation(int year, long value, String series, String definition, String source) {}
