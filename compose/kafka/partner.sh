#!/usr/bin/env bash
# Lets a partner come in, with groups of its own; it writes nothing and reads nothing yet. Topics hold
# internal events too, which the feed keeps from partners: who has signed for those reads what the services
# publish, and still not what lies aside on error.*. Safe to repeat; a new password is taken over.
#   BROKER=kafka:9092 PARTNER_KAFKA_PASSWORD=… partner.sh partner-demo [--internal-events]
set -euo pipefail
partner=$1
cd /opt/kafka/bin

./kafka-configs.sh --bootstrap-server "$BROKER" --alter --entity-type users --entity-name "$partner" \
    --add-config "SCRAM-SHA-512=[iterations=8192,password=$PARTNER_KAFKA_PASSWORD]"

allow() {
    ./kafka-acls.sh --bootstrap-server "$BROKER" --add --allow-principal "User:$partner" --operation Read "$@"
}
allow --group "$partner." --resource-pattern-type prefixed
if [[ ${2:-} == --internal-events ]]; then
    allow --topic membership --topic events --topic exchange
fi
