package org.iclei.kit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

import java.math.BigDecimal;

/**
 * Describes what controllers take beside their own parameters, and the problems they may answer.
 */
final class DescribedArguments implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (type == Paging.class) page(operation);
            if (type == ExpectedVersion.class) operation.addParametersItem(ifMatch());
            if (type == IdempotencyKey.class) {
                operation.addParametersItem(idempotencyKey());
                created(operation);
            }
        }
        operation.getResponses().addApiResponse("default", problem());
        return operation;
    }

    private static void page(Operation operation) {
        operation.addParametersItem(number("page", "Counted from 0.", 0, 0, 1_000_000));
        operation.addParametersItem(number("size", "Rows on a page.", 50, 1, 200));
        operation.addParametersItem(
                new QueryParameter()
                        .name("sort")
                        .description(
                                "Fields by commas, the first counts most; a minus turns the order"
                                        + " round.")
                        .schema(new StringSchema().example("name")));
        var links =
                new Header()
                        .description("RFC 8288: first, prev, next, last.")
                        .schema(new StringSchema());
        operation.getResponses().values().forEach(answer -> answer.addHeaderObject("Link", links));
    }

    private static Parameter number(String name, String text, int usual, int least, int most) {
        var schema = new IntegerSchema();
        schema.setDefault(usual);
        schema.setMinimum(BigDecimal.valueOf(least));
        schema.setMaximum(BigDecimal.valueOf(most));
        return new QueryParameter().name(name).description(text).schema(schema);
    }

    private static Parameter ifMatch() {
        return new HeaderParameter()
                .name("If-Match")
                .required(true)
                .description("The ETag of the version you decided on.")
                .schema(new StringSchema().example("\"3\""));
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .description("Yours to choose; the same when you try again, so that one is made.")
                .schema(new StringSchema().minLength(1).maxLength(255));
    }

    /** What takes a key creates one thing. */
    private static void created(Operation operation) {
        var answers = operation.getResponses();
        var answer = answers.remove("200");
        if (answer != null) answers.addApiResponse("201", answer.description("Created"));
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("A problem (RFC 9457); its type says which.")
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(schema)));
    }
}
