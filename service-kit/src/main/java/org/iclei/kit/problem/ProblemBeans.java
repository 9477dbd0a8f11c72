package org.iclei.kit.problem;

import com.mongodb.MongoException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
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

    /** Only where there is a store; the gateway has none. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.mongodb.MongoException")
    static class Store {

        @Bean
        Away storeDriver() {
            return new Away(MongoException.class);
        }

        @Bean
        Away storeAccess() {
            return new Away(DataAccessException.class);
        }
    }
}
