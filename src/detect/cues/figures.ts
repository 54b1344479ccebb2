/**
 * People of history whom health writing speaks of by name: nobody's patients today. Our own writing, from general knowledge. Each is a first and a family
 * name that hardly anybody else bears, or a name that stands for one person alone, and none by which wards, homes or diseases are called.
 */
export const FIGURES: readonly string[] = [
  // Medicine and nursing, and patients by whom they made history.
  'hippocrates|avicenna|ibn sina|paracelsus|andreas vesalius|ambroise paré|semmelweis|ignaz semmelweis|louis pasteur|rené laennec|philippe pinel|jean-martin charcot|alois alzheimer',
  'auguste deter|sarah nelmes|emil von behring|carlos finlay|henry dunant|henri dunant|dorothea dix|elizabeth garrett anderson|sophia jex-blake|wilhelm röntgen|wilhelm roentgen',
  'frederick banting|howard florey|jonas salk|albert sabin|harvey cushing|william osler|virginia apgar|rosalind franklin|gregor mendel|charles darwin|sigmund freud|ivan pavlov',
  'christiaan barnard|louis washkansky|henrietta lacks|helen taussig|harold gillies|archibald mcindoe|ludwig guttmann|elisabeth kübler-ross|oliver sacks|maria montessori|louis braille',
  'stephen hawking|jean-dominique bauby',
  // Arts and letters.
  'frida kahlo|vincent van gogh|edvard munch|claude monet|henri matisse|auguste renoir|francisco goya|leonardo da vinci|toulouse-lautrec|paul klee|ludwig van beethoven',
  'wolfgang amadeus mozart|frédéric chopin|frederic chopin|johann sebastian bach|maurice ravel|niccolò paganini|niccolo paganini|john keats|franz kafka|emily brontë|charlotte brontë',
  'anne brontë|branwell brontë|sylvia plath|virginia woolf|ernest hemingway|marcel proust|anton chekhov|fyodor dostoevsky|leo tolstoy|molière|charles dickens|robert louis stevenson',
  "oscar wilde|flannery o'connor|jorge luis borges|lord byron|arthur conan doyle|conan doyle|agatha christie|roald dahl|beatrix potter|freddie mercury|charlie chaplin|marilyn monroe",
  'audrey hepburn',
  // Rulers, explorers, science.
  'franklin d. roosevelt|franklin delano roosevelt|franklin roosevelt|eleanor roosevelt|theodore roosevelt|abraham lincoln|john f. kennedy|winston churchill|julius caesar|george iii',
  'henry viii|louis xiv|ernest shackleton|roald amundsen|amelia earhart|harriet tubman|mahatma gandhi|nelson mandela|simón bolívar|isaac newton|albert einstein|nikola tesla',
  'alexander graham bell|galileo galilei',
].flatMap((line) => line.split('|'))
