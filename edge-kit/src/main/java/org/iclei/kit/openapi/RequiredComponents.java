package org.iclei.kit.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/** A record's component is required in its schema unless it is nullable. */
final class RequiredComponents implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        Schema<?> schema = chain.next().resolve(type, context, chain);
        var described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema == null || !described.isRecord()) return schema;
        var model = model(schema, context);
        if (model == null || model.getProperties() == null) return schema;
        for (var component : described.getRecordComponents()) {
            var name = component.getName();
            var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var listed = model.getRequired() != null && model.getRequired().contains(name);
            if (!optional && !listed && model.getProperties().containsKey(name)) {
                model.addRequiredItem(name);
            }
        }
        return schema;
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
    }
}
