Creator "igraph version 0.10.2"
# r
graph
[
  directed 1
  node
  [
    id 0
    label "Caf&eacute; &#235;"
    graphics [ x 1.5 y -2 fill "#FFF" ]
  ]
 node [ id 1 name "Stichting "De Brug"" ]
  edge [ source 0 target 1 weight -3.779e+2 label "kent" ]
]
