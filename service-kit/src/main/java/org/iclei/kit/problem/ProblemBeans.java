package org.iclei.kit.problem;

import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ProblemBeans {

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    Problems problems(ProblemWriter writer, ObjectProvider<Away> away) {
        return new Problems(writer, away.stream().toList());
    }

    /** Without the issuer's keys nobody can be known. */
    @Bean
    Away issuerAway() {
        return new Away(WebClientRequestException.class);
    }

    /** Only where there is a store; the gateway has none. A refused command is no outage. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.mongodb.MongoException")
    static class Store {

        @Bean
        Away storeUnreachable() {
            return new Away(MongoSocketException.class);
        }

        /** No server was found in time, or the pool was cleared. */
        @Bean
        Away storeUnknown() {
            return new Away(MongoClientException.class);
        }

        @Bean
        Away storeElecting() {
            return new Away(MongoNotPrimaryException.class);
        }

        @Bean
        Away storeRecovering() {
            return new Away(MongoNodeIsRecoveringException.class);
        }

        @Bean
        Away storeWithoutMajority() {
            return new Away(MongoWriteConcernException.class);
        }
    }
}
