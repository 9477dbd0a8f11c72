package org.iclei.kit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import org.iclei.kit.listing.Column;
import org.iclei.kit.listing.Form;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

import java.util.List;

/** Says of every list that it comes as a file too, and with which columns. */
public final class DescribedFiles implements GlobalOperationCustomizer {
    private static final String WHOLE =
            "The whole list, whatever page and size say; of more than %d rows none"
                    + " (urn:iclei:problem:list-too-long). Values of a list are joined by"
                    + " semicolons.";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var type = ResolvableType.forMethodParameter(method.getReturnType());
        var page = type.hasGenerics() ? type.getGeneric(0) : type;
        if (page.toClass() == Page.class && !isDescribed(operation)) {
            var columns = Column.of(page).stream().map(Column::name).toList();
            describe(operation, WHOLE.formatted(Paging.FILE_ROWS), columns);
        }
        return operation;
    }

    private static boolean isDescribed(Operation operation) {
        return content(operation).containsKey(Form.CSV.type().toString());
    }

    /** In the place of what was said of its files before. */
    public static void describe(Operation operation, String what, List<String> columns) {
        var content = content(operation);
        var text = what + " Columns: " + String.join(", ", columns) + ".";
        add(content, Form.CSV, new StringSchema().description("UTF-8. " + text));
        add(content, Form.XLSX, new BinarySchema().description(text));
    }

    private static Content content(Operation operation) {
        var answer = operation.getResponses().get("200");
        return answer == null || answer.getContent() == null ? new Content() : answer.getContent();
    }

    private static void add(Content content, Form form, Schema<?> schema) {
        content.put(form.type().toString(), new MediaType().schema(schema));
    }
}
