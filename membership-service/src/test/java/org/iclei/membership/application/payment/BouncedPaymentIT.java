package org.iclei.membership.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.membership.application.ApplicationsApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** An application comes to nothing, and money for it came and went before or afterwards. */
@ServiceTest
class BouncedPaymentIT {
    private static final String TENTH = "2016-03-10";

    @Autowired private WebTestClient http;
    private ApplicationsApi api;
    private UUID application;
    private UUID invoice;

    @BeforeEach
    void kalyan_was_asked_for_450_dollars() {
        api = new ApplicationsApi(http);
        var kalyan = api.register("Kalyan Dombivali", "IN", "LOCAL_GOVERNMENT", "SOUTH_ASIA");
        application = ApplicationsApi.id(api.submitted(kalyan));
        api.checked(application);
        invoice = api.invoiced(application, "450.00", "USD");
    }

    @Test
    void declined_and_then_returned_by_the_bank_nothing_is_owed_either_way() {
        var payment = pay("450.00");
        api.becomes(application, "PAID");
        decline();
        await().until(this::isCancelled);

        api.bounce(invoice, payment);

        await().until(() -> !refundDue());
    }

    @Test
    void of_two_payments_what_the_bank_has_not_returned_goes_back() {
        var first = pay("300.00");
        var second = pay("150.00");
        api.becomes(application, "PAID");
        decline();
        await().until(this::isCancelled);

        api.bounce(invoice, second);

        await().during(Duration.ofSeconds(1)).until(this::refundDue);
        api.bounce(invoice, first);
        await().until(() -> !refundDue());
    }

    @Test
    void of_an_invoice_that_was_cancelled_by_hand_what_was_paid_goes_back() {
        pay("450.00");
        api.becomes(application, "PAID");
        api.cancel(invoice);
        api.becomes(application, "SUBMITTED");
        assertThat(refundDue()).isFalse();

        api.take(application, "withdrawal", Map.of());

        await().until(this::refundDue);
        api.take(application, "refund", Map.of("paidOn", TENTH));
        assertThat(refundDue()).isFalse();
    }

    @Test
    void money_that_comes_when_all_is_over_goes_back() {
        decline();
        await().until(this::isCancelled);
        assertThat(refundDue()).isFalse();

        pay("450.00");

        await().until(this::refundDue);
    }

    @Test
    void money_that_comes_after_the_refund_goes_back_too() {
        pay("450.00");
        api.becomes(application, "PAID");
        decline();
        api.take(application, "refund", Map.of("paidOn", TENTH));

        var again = pay("450.00");

        await().until(this::refundDue);
        await().until(this::isCancelled);
        api.bounce(invoice, again);
        await().until(() -> !refundDue());
    }

    @Test
    void money_for_dues_that_were_given_up_goes_back() {
        api.waive(invoice);
        api.becomes(application, "PAID");
        decline();
        await().until(this::isCancelled);
        assertThat(refundDue()).isFalse();

        pay("450.00");

        await().until(this::refundDue);
    }

    private String pay(String amount) {
        return api.pay(invoice, amount, "USD", TENTH);
    }

    private void decline() {
        var decision = Map.<String, Object>of("minute", "GexCom 2016-03", "reason", "OTHER");
        api.take(application, "decline", decision);
    }

    private boolean isCancelled() {
        return json(api.get("/dues-invoices/" + invoice)).has("cancelledOn");
    }

    private boolean refundDue() {
        return api.read(application).get("refundDue").asBoolean();
    }
}
