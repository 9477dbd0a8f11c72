package org.iclei.schema.membership;

import org.jspecify.annotations.Nullable;

/**
 * How many people an organisation represents, and who says so.
 *
 * @param value inhabitants
 * @param year the year the figure stands for
 * @param source who says so, such as declared or GeoNames
 */
public record PopulationFigure(long value, @Nullable Integer year, String source) {}
