import AnvilServer

// curl -i http://127.0.0.1:8080/anvils/none
// curl -i http://127.0.0.1:8080/orders -H 'Accept: application/problem+json' -d '{"anvil": "large", "count": 9}'
try await AnvilServer.run(Warehouse(stock: 3), port: 8080)
