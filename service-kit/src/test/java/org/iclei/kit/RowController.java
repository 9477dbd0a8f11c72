package org.iclei.kit;

import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** A list of as many rows as are asked for, each with a name that is asked for. */
@RestController
@TestComponent
class RowController {
    record Price(BigDecimal amount, String currency) {}

    record Row(String name, Price price, @Nullable String remark, List<String> aliases) {}

    @GetMapping("/rows")
    ResponseEntity<Page<Row>> list(
            Paging paging, @RequestParam int rows, @RequestParam(defaultValue = "A") String name) {
        var price = new Price(new BigDecimal("-5.00"), "EUR");
        var row = new Row(name, price, null, List.of("Växjö", "Wexiö"));
        var shown = Math.min(paging.size(), rows - paging.skip());
        return Page.of(Collections.nCopies(shown, row), paging, rows).answer(paging);
    }
}
