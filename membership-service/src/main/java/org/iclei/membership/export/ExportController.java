package org.iclei.membership.export;

import io.swagger.v3.oas.annotations.Operation;

import org.iclei.kit.listing.Form;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.listing.Sheet;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.finding.SearchParameters;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executor;

/** The list of organisations in the other media types that its description names. */
@RestController
class ExportController {
    private static final String ADDRESS = "/api/membership/v1/organisations";
    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = Column.all().stream().map(Column::name).toList();
    private static final Executor WRITERS = Thread::startVirtualThread;

    private final ExportOrganisations export;
    private final SearchParameters parameters;

    ExportController(ExportOrganisations export, SearchParameters parameters) {
        this.export = export;
        this.parameters = parameters;
    }

    @GetMapping(path = ADDRESS, produces = CSV)
    @Operation(hidden = true)
    ResponseEntity<Publisher<DataBuffer>> csv(
            Viewer viewer, Paging paging, ServerHttpRequest request) {
        return file(Form.CSV, "organisations.csv", viewer, paging, request);
    }

    @GetMapping(path = ADDRESS, produces = XLSX)
    @Operation(hidden = true)
    ResponseEntity<Publisher<DataBuffer>> workbook(
            Viewer viewer, Paging paging, ServerHttpRequest request) {
        return file(Form.XLSX, "organisations.xlsx", viewer, paging, request);
    }

    private ResponseEntity<Publisher<DataBuffer>> file(
            Form form, String name, Viewer viewer, Paging paging, ServerHttpRequest request) {
        var search = parameters.search(request.getQueryParams());
        var ids = export.find(search, viewer, paging);
        var file =
                DataBufferUtils.outputStreamPublisher(
                        out -> {
                            try (var sheet = Sheet.of(form, COLUMNS, out)) {
                                export.write(ids, viewer, sheet);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        DefaultDataBufferFactory.sharedInstance,
                        WRITERS);
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file);
    }
}
