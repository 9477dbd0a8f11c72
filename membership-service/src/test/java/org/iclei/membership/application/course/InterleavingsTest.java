package org.iclei.membership.application.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Every order of six of the things that may happen, and 100,000 drawn ones in which things happen
 * again. Beside the course runs a book-keeper who knows only the rule, and what money is held.
 */
class InterleavingsTest {
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    private static final long SEED = 20160311;
    private static final int LENGTH = 6;

    /** What holds by the rule, whatever the course says. */
    private static final class Books {
        private boolean checked = true;
        private boolean cancelled;
        private boolean paid;
        private boolean approved;
        private int payments;
        private final Set<String> held = new HashSet<>();
        private final Set<String> returned = new HashSet<>();
        private ApplicationState end = ApplicationState.SUBMITTED;

        void note(Happening it) {
            boolean open = end.isOpen();
            switch (it) {
                case CHECK_PASSES -> checked |= open && !approved;
                case CHECK_FAILS -> checked &= !open || approved;
                case APPROVE -> approved |= open && checked;
                case DECLINE -> end = open && !approved ? ApplicationState.DECLINED : end;
                case WITHDRAW -> end = open ? ApplicationState.WITHDRAWN : end;
                case EXPIRE -> end = open ? ApplicationState.EXPIRED : end;
                case PAY -> pay();
                case FAIL -> {
                    paid = false;
                    held.clear();
                }
                case FAIL_IN_PART -> {
                    paid = false;
                    held.removeIf(one -> one.endsWith("b"));
                }
                case CANCEL_INVOICE -> {
                    cancelled |= open;
                    paid &= !cancelled;
                }
                case REFUND -> returned.addAll(owedBack() ? held : Set.of());
            }
            if (end.isOpen() && paid && approved) end = ApplicationState.ADMITTED;
        }

        /** In two payments; for what is cancelled too, as a transfer may be under way. */
        private void pay() {
            payments++;
            held.addAll(Set.of(payments + "a", payments + "b"));
            paid |= !cancelled;
        }

        boolean owedBack() {
            boolean failed = !end.isOpen() && end != ApplicationState.ADMITTED;
            return failed && !returned.containsAll(held);
        }
    }

    @Test
    void no_order_makes_a_member_without_check_payment_and_approval() {
        var orders = new ArrayList<List<Happening>>();
        everyOrder(new ArrayList<>(), orders::add);

        assertThat(orders).hasSize(332_640);
        orders.forEach(InterleavingsTest::run);
    }

    @Test
    void nor_does_any_drawn_order_in_which_things_happen_again() {
        var random = new Random(SEED);
        var all = Happening.values();
        for (int i = 0; i < 100_000; i++) {
            run(random.ints(12, 0, all.length).mapToObj(n -> all[n]).toList());
        }
    }

    private static void run(List<Happening> order) {
        var books = new Books();
        var course = Happening.invoiced();
        var day = DAY;
        for (var it : order) {
            day = day.plusDays(1);
            var before = course;
            books.note(it);
            // as the listeners do, who look at what is held whenever something has changed
            course = it.happen(course, day).holding(List.copyOf(books.held));
            boolean member = course.state() == ApplicationState.ADMITTED;
            Supplier<String> what = () -> order + " at " + it;
            if (member) assertThat(course.check()).as(what).isEqualTo(OfficeCheck.PASSED);
            assertThat(member).as(what).isEqualTo(books.end == ApplicationState.ADMITTED);
            assertThat(course.state().isOpen()).as(what).isEqualTo(books.end.isOpen());
            assertThat(course.dues().refundDue()).as(what).isEqualTo(books.owedBack());
            if (member && before.state().isOpen()) {
                assertThat(course.joinedOn()).as(what).isEqualTo(day);
            }
            if (before.state() == ApplicationState.ADMITTED) {
                assertThat(course).as(what).isEqualTo(before);
            }
        }
    }

    private static void everyOrder(List<Happening> begun, Consumer<List<Happening>> found) {
        if (begun.size() == LENGTH) {
            found.accept(List.copyOf(begun));
            return;
        }
        var left = EnumSet.allOf(Happening.class);
        left.removeAll(begun);
        for (var next : left) {
            begun.add(next);
            everyOrder(begun, found);
            begun.removeLast();
        }
    }
}
