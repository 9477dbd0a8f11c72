package org.iclei.kit.listing;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.codec.HttpMessageWriter;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** Writes a page as a file, with the values that it has in JSON. */
final class PageFiles implements HttpMessageWriter<Page<?>> {
    private static final Executor WRITERS = Thread::startVirtualThread;

    private final JsonMapper json;

    PageFiles(JsonMapper json) {
        this.json = json;
    }

    @Override
    public List<MediaType> getWritableMediaTypes() {
        return List.of(Form.CSV.type(), Form.XLSX.type());
    }

    /** Only what {@link Page#answer} named: unasked, a list is JSON. */
    @Override
    public boolean canWrite(ResolvableType type, @Nullable MediaType media) {
        return media != null
                && Page.class.isAssignableFrom(type.toClass())
                && Form.file(media).isPresent();
    }

    @Override
    public Mono<Void> write(
            Publisher<? extends Page<?>> pages,
            ResolvableType type,
            @Nullable MediaType media,
            ReactiveHttpOutputMessage message,
            Map<String, Object> hints) {
        var form = Form.file(media == null ? Form.CSV.type() : media).orElseThrow();
        message.getHeaders().setContentType(form.type());
        var columns = Column.of(type);
        Flux<DataBuffer> file =
                Flux.from(pages)
                        .concatMap(
                                page ->
                                        DataBufferUtils.outputStreamPublisher(
                                                out -> write(page, columns, form, out),
                                                message.bufferFactory(),
                                                WRITERS));
        return message.writeWith(file);
    }

    private void write(Page<?> page, List<Column> columns, Form form, OutputStream out) {
        var names = columns.stream().map(Column::name).toList();
        try (var sheet = Sheet.of(form, names, out)) {
            for (var item : page.items()) {
                JsonNode row = json.valueToTree(item);
                sheet.write(columns.stream().map(column -> column.value(row)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
