package org.iclei.membership.export;

import io.swagger.v3.oas.models.Operation;

import org.iclei.kit.openapi.DescribedFiles;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The organisations' file has columns of its own, which an import reads. */
@Component
class DescribedExport implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if ("listOrganisations".equals(operation.getOperationId())) {
            var columns = Column.all().stream().map(Column::name).toList();
            DescribedFiles.describe(operation, "All organisations that are found.", columns);
        }
        return operation;
    }
}
