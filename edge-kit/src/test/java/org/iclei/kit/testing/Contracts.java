package org.iclei.kit.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.iclei.schema.Schemas;

import java.util.List;

/** Holds what was published against the contract that was promised. */
public final class Contracts {
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDialect(
                    Dialect.builder(Dialects.getDraft202012())
                            .keyword(new NonValidationKeyword("x-personal"))
                            .keyword(new NonValidationKeyword("x-visibility"))
                            .build(),
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private Contracts() {}

    /** Where the data break the schema of their type; empty when nowhere. */
    public static List<Error> violations(Envelope published) {
        var type = Catalogue.named(published.type()).orElseThrow();
        return SCHEMAS.getSchema(Schemas.of(type), InputFormat.JSON)
                .validate(published.data(), InputFormat.JSON);
    }
}
